  +0.000s  20.004s  configmaps: shop settings [ConfigMap] object.identity=inferred
 +10.000s   0.004s    alice: alice patch [200] attribution=inferred
 +20.000s   0.004s    alice: alice patch [200] attribution=inferred
