  +0.000s   1.004s  configmaps: shop settings [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
  +1.000s   0.004s    alice: alice patch [200] attribution=inferred
