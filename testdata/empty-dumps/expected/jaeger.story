  +0.000s   0.004s  configmaps: shop a [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice patch [200] attribution=inferred
