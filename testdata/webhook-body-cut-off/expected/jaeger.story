  +0.000s   0.004s  configmaps: shop c1 [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +1.000s   0.004s  configmaps: shop c2 [ConfigMap] object.identity=inferred
  +1.000s   0.004s    alice: alice create [201] attribution=inferred

  +2.000s   0.004s  configmaps: shop c3 [ConfigMap] object.identity=inferred
  +2.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   0.004s  configmaps: shop d1 [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +1.000s   0.004s  configmaps: shop d2 [ConfigMap] object.identity=inferred
  +1.000s   0.004s    alice: alice create [201] attribution=inferred
