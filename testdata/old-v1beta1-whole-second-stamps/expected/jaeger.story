  +0.000s   1.750s  configmaps: shop settings [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
  +0.750s   1.000s    alice: alice patch [200] attribution=inferred
