  +0.000s   8.004s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10 inferred] attribution=inferred
  +0.100s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 10 -> 11 inferred]
  +0.200s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 11 -> 12 inferred]
  +2.000s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 12]
  +8.000s   0.004s    bob: bob delete [200]
