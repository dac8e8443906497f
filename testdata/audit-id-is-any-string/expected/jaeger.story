  +0.000s   0.004s  configmaps: shop a [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +1.000s   0.004s  configmaps: shop b [ConfigMap] object.identity=inferred
  +1.000s   0.004s    alice: alice create [201] attribution=inferred

  +2.000s   0.004s  configmaps: shop c [ConfigMap] object.identity=inferred
  +2.000s   0.004s    alice: alice create [201] attribution=inferred
