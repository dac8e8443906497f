  +2.000s   0.004s  pods: shop web [Pod] object.existence=referenced
  +2.000s   0.004s    bob: bob patch (Forbidden) [403] ERROR attribution=inferred

  +0.000s   1.004s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice update [200 rv 10]
  +1.000s   0.004s    bob: bob update (Conflict) [409 rv 10] ERROR
