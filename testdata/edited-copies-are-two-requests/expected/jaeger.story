  +0.000s   0.004s  configmaps: shop one [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice patch [200] attribution=inferred

  +0.000s   0.004s  configmaps: shop two [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice patch [200] attribution=inferred
