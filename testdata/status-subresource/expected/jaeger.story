  +0.000s   0.054s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice patch [200 rv -> 11] diff.base=unknown
  +0.050s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 11 -> 12]
                        · metadata.resourceVersion "11" -> "12"
