  +0.000s   0.002s  configmaps: shop web-settings [ConfigMap] object.identity=inferred
  +0.000s   0.002s    alice: alice create [201] attribution=inferred
