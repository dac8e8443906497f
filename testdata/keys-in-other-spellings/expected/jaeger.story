  +3.000s   0.004s  configmaps: shop by-athena [ConfigMap] object.identity=inferred
  +3.000s   0.004s    alice: alice create [201] attribution=inferred

  +1.000s   0.004s  configmaps: shop by-defender [ConfigMap] object.identity=inferred
  +1.000s   0.004s    alice: alice create [201] attribution=inferred

  +2.000s   0.004s  configmaps: shop by-hunting [ConfigMap] object.identity=inferred
  +2.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   0.004s  configmaps: shop by-kubesphere [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +5.000s   0.004s  configmaps: shop by-logscale [ConfigMap] object.identity=inferred
  +5.000s   0.004s    alice: alice create [201] attribution=inferred

  +4.000s   0.004s  configmaps: shop by-openobserve [ConfigMap] object.identity=inferred
  +4.000s   0.004s    alice: alice create [201] attribution=inferred
