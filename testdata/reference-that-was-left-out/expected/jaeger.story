  +0.000s   0.100s  deployments: shop (collection) [Deployment] object.existence=referenced
  +0.000s   0.100s    alice: alice create [201] attribution=inferred

  +1.000s   1.100s  deployments: shop web [Deployment] object.identity=inferred
  +1.000s   0.100s    alice: alice patch [200] attribution=inferred
  +2.000s   0.100s    alice: alice patch scale [200] attribution=inferred
