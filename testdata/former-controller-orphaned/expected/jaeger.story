  +0.100s   3.914s  pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] links=["former-controller: replicasets shop/web-7d4b9c6f5d (exact)"]
                      ~ replicasets: shop web-7d4b9c6f5d
  +0.100s   0.004s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 12]
  +4.000s   0.004s    bob: bob patch [200 rv -> 20]
  +4.010s   0.004s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller patch [200 rv -> 21]

  +0.000s   0.004s  replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000]
  +0.000s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 11]

  +7.000s   0.004s  replicasets: shop web-new [ReplicaSet ffffffff-0001-4000-8000-000000000000]
  +0.200s   6.904s    pods: shop web-7d4b9c6f5d-bcdfg [Pod cccccccc-0001-4000-8000-000000000000] link.class=children link.evidence=exact links=["former-controller: replicasets shop/web-7d4b9c6f5d (exact)"]
                        ~ replicasets: shop web-7d4b9c6f5d
  +0.200s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 13]
  +7.100s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller patch [200 rv -> 31]
  +7.000s   0.004s    alice: alice create [201 rv -> 30]
