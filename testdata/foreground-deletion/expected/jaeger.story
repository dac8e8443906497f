  +0.000s   5.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:06.004000Z deletion.timestamp=2026-11-23T12:00:03.000000Z deletion.grace_seconds=0 deletion.propagation=Foreground deletion.finalizers=["foregroundDeletion"] deletion.released_by=system:serviceaccount:kube-system:generic-garbage-collector
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
  +2.000s   0.004s    bob: bob delete [200 rv -> 11]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:03Z","deletionGracePeriodSeconds":0,"finalizers":["foregroundDeletion"]},"spec":{"replicas":1}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:03Z"
                        Δ metadata.finalizers null -> ["foregroundDeletion"]
                        · metadata.resourceVersion "10" -> "11"
  +5.000s   0.004s    generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector patch [200]
                        Δ metadata.finalizers ["foregroundDeletion"] -> null
