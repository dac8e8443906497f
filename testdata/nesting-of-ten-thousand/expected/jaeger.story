  +0.000s   0.004s  configmaps: demo c1 [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +1.000s   0.004s  configmaps: demo c2 [ConfigMap] object.identity=inferred
  +1.000s   0.004s    alice: alice create [201] attribution=inferred
