  +0.000s   0.004s  deployments: shop web [Deployment] object.existence=referenced
  +0.000s   0.004s    alice: alice patch (Internal Server Error) [500] ERROR attribution=inferred
