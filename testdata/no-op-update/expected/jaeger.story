  +0.000s   2.004s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 10 -> 11] diff.base=unknown
  +1.000s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 11] no_op=true
  +2.000s   0.004s    alice: alice patch [200] no_op=true
