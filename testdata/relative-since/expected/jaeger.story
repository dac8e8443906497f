 +50.000s   0.004s  configmaps: shop late [ConfigMap] object.identity=inferred
 +50.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s  20.004s  configmaps: shop settings [ConfigMap] object.identity=inferred
 +20.000s   0.004s    alice: alice patch [200] attribution=inferred
