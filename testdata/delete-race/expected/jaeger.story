  +0.000s   4.024s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:05.005000Z deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
  +4.000s   0.004s    kubelet: system:node:node-1 delete [200 rv -> 12]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:05Z","deletionGracePeriodSeconds":0},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        · metadata.resourceVersion "10" -> "12"
  +4.001s   0.004s    generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
  +4.020s   0.004s    pod-garbage-collector: system:serviceaccount:kube-system:pod-garbage-collector delete (Not Found) [404] ERROR attribution=inferred
