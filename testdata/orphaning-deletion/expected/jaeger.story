  +0.000s   5.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:06.004000Z deletion.timestamp=2026-11-23T12:00:03.000000Z deletion.grace_seconds=0 deletion.propagation=Orphan deletion.finalizers=["orphan"] deletion.released_by=system:serviceaccount:kube-system:generic-garbage-collector
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
  +2.000s   0.004s    bob: bob delete [200 rv -> 12]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:03Z","deletionGracePeriodSeconds":0,"finalizers":["orphan"]},"spec":{"replicas":1}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:03Z"
                        Δ metadata.finalizers null -> ["orphan"]
                        · metadata.resourceVersion "10" -> "12"
  +5.000s   0.004s    generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector patch [200]
                        Δ metadata.finalizers ["orphan"] -> null

  +1.000s   3.004s  replicasets: shop web-1 [ReplicaSet aaaaaaaa-0002-4000-8000-000000000000] links=["former-controller: deployments shop/web (exact)"]
                      ~ deployments: shop web
  +1.000s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 11]
                        = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-1","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"aaaaaaaa-0001-4000-8000-000000000000","controller":true,"blockOwnerDeletion":true}]},"spec":{"replicas":1}}
  +4.000s   0.004s    generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector patch [200 rv -> 13]
                        Δ metadata.ownerReferences [{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"aaaaaaaa-0001-4000-8000-000000000000","controller":true,"blockOwnerDeletion":true}] -> null
                        · metadata.resourceVersion "11" -> "13"
