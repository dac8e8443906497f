  +0.000s   0.011s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.003s    bob: bob update [200 rv 10 -> 11]
  +0.001s   0.004s    alice: alice create [201 rv -> 10]
  +0.007s   0.004s    alice: alice update [200 rv 11 -> 12]
