  +2.000s 301.000s  configmaps: shop (collection) [ConfigMap] object.existence=referenced
  +2.000s   0.004s    bob: bob list [200] attribution=inferred
  +3.000s 300.000s    alice: alice watch [200] attribution=inferred
                        @ +3.010s ResponseStarted

  +0.000s   1.004s  configmaps: shop settings [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
  +1.000s   0.004s    alice: alice get [200] attribution=inferred
