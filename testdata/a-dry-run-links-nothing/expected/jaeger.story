  +3.000s   1.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0005-4000-8000-000000000000]
  +3.000s   0.004s    alice: alice create [201 rv -> 5]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0005-4000-8000-000000000000","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:04Z"},"data":{"a":"1"}}
  +4.000s   0.004s    shop:operator: system:serviceaccount:shop:operator update [200] dry_run=true

  +0.000s   0.000s  pods: shop operator [Pod aaaaaaaa-0004-4000-8000-000000000000] time.unknown=true

  +0.000s   2.004s  deployments: shop web [Deployment aaaaaaaa-0009-4000-8000-000000000000] object.existence=referenced
  +0.000s   2.004s    replicasets: shop web-7d4b9c6f5d [ReplicaSet aaaaaaaa-0002-4000-8000-000000000000] link.class=children link.evidence=exact
  +0.000s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 2]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-7d4b9c6f5d","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"2","creationTimestamp":"2026-11-23T12:00:01Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"aaaaaaaa-0009-4000-8000-000000000000","controller":true}]},"spec":{"replicas":1}}
  +1.000s   1.004s      pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0003-4000-8000-000000000000] link.class=children link.evidence=exact
  +1.000s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 3]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-7d4b9c6f5d-x2x4z","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"3","creationTimestamp":"2026-11-23T12:00:02Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7d4b9c6f5d","uid":"aaaaaaaa-0002-4000-8000-000000000000","controller":true}]}}
  +2.000s   0.004s        mallory: mallory update (Forbidden) [403] ERROR attribution=inferred
  +2.000s   0.004s      alice: alice update scale [200 rv -> 4] diff.evidence=inferred
                          Δ spec.replicas 1 -> 2
                          · metadata.resourceVersion "2" -> "4"
