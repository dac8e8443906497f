  +0.100s   3.914s  pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] links=["former-controller: replicasets shop/web-7d4b9c6f5d (exact)"]
                      ~ replicasets: shop web-7d4b9c6f5d
  +0.100s   0.004s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 12]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-7d4b9c6f5d-x2x4z","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7d4b9c6f5d","uid":"bbbbbbbb-0001-4000-8000-000000000000","controller":true,"blockOwnerDeletion":true}]},"spec":{"containe…
  +4.000s   0.004s    bob: bob patch [200 rv -> 20]
                        Δ metadata.labels null -> {"app":"debug"}
                        · metadata.resourceVersion "12" -> "20"
  +4.010s   0.004s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller patch [200 rv -> 21]
                        Δ metadata.ownerReferences [{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7d4b9c6f5d","uid":"bbbbbbbb-0001-4000-8000-000000000000","controller":true,"blockOwnerDeletion":true}] -> null
                        · metadata.resourceVersion "20" -> "21"

  +0.000s   0.004s  replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000]
  +0.000s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 11]
                        = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-7d4b9c6f5d","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z"}}

  +7.000s   0.004s  replicasets: shop web-new [ReplicaSet ffffffff-0001-4000-8000-000000000000]
  +0.200s   6.904s    pods: shop web-7d4b9c6f5d-bcdfg [Pod cccccccc-0001-4000-8000-000000000000] link.class=children link.evidence=exact links=["former-controller: replicasets shop/web-7d4b9c6f5d (exact)"]
                        ~ replicasets: shop web-7d4b9c6f5d
  +0.200s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 13]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-7d4b9c6f5d-bcdfg","namespace":"shop","uid":"cccccccc-0001-4000-8000-000000000000","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:01Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7d4b9c6f5d","uid":"bbbbbbbb-0001-4000-8000-000000000000","controller":true,"blockOwnerDeletion":true}]},"spec":{"containe…
  +7.100s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller patch [200 rv -> 31]
                          Δ metadata.ownerReferences[uid=bbbbbbbb-0001-4000-8000-000000000000] {"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7d4b9c6f5d","uid":"bbbbbbbb-0001-4000-8000-000000000000","controller":true,"blockOwnerDeletion":true} -> null
                          Δ metadata.ownerReferences[uid=ffffffff-0001-4000-8000-000000000000] null -> {"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-new","uid":"ffffffff-0001-4000-8000-000000000000","controller":true,"blockOwnerDeletion":true}
                          · metadata.resourceVersion "13" -> "31"
  +7.000s   0.004s    alice: alice create [201 rv -> 30]
                        = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-new","namespace":"shop","uid":"ffffffff-0001-4000-8000-000000000000","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:08Z"}}
