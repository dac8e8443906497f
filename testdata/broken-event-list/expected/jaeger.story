  +0.000s   0.004s  configmaps: shop c1 [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +2.000s   0.004s  configmaps: shop c3 [ConfigMap] object.identity=inferred
  +2.000s   0.004s    alice: alice create [201] attribution=inferred

  +3.000s   0.004s  configmaps: shop c4 [ConfigMap] object.identity=inferred
  +3.000s   0.004s    alice: alice create [201] attribution=inferred

  +4.000s   0.004s  configmaps: shop c5 [ConfigMap] object.identity=inferred
  +4.000s   0.004s    alice: alice create [201] attribution=inferred

  +7.000s   0.004s  configmaps: shop c8 [ConfigMap] object.identity=inferred
  +7.000s   0.004s    alice: alice create [201] attribution=inferred
