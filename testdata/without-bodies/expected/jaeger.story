  +3.000s   0.004s  pods: shop one [Pod bbbbbbbb-0001-4000-8000-000000000000]
  +3.000s   0.004s    alice: alice create [201 rv -> 20]

  +0.000s   2.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
  +1.000s   0.004s    horizontal-pod-autoscaler: system:serviceaccount:kube-system:horizontal-pod-autoscaler patch scale [200 rv -> 11]
  +2.000s   0.004s    alice: alice update [200 rv -> 12]
