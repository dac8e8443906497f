  +0.000s   8.004s  namespaces: shop [Namespace aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"finalizers":["kubernetes"]},"status":{"phase":"Active"}}
  +4.000s   0.004s    bob: bob delete [200 rv -> 11]
                        = {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:05Z","deletionGracePeriodSeconds":0},"spec":{"finalizers":["kubernetes"]},"status":{"phase":"Terminating"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        Δ status.phase "Active" -> "Terminating"
                        · metadata.resourceVersion "10" -> "11"
  +6.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200] attribution=inferred
  +7.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller update status [200 rv 11 -> 13]
                        · metadata.resourceVersion "11" -> "13"
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller update finalize [200 rv 13]
                        Δ spec.finalizers ["kubernetes"] -> null
