  +0.000s   4.004s  namespaces: shop [Namespace aaaaaaaa-0001-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:03.000000Z deletion.propagation=Background
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"finalizers":["example.com/hold","kubernetes"]},"status":{"phase":"Active"}}
  +1.000s   0.004s    shop:backup-operator: system:serviceaccount:shop:backup-operator update finalize [200 rv 10] diff.evidence=inferred
                        Δ metadata.annotations null -> {"held-by":"backup"}
  +2.000s   0.004s    bob: bob delete [200 rv -> 12] diff.evidence=inferred
                        = {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","annotations":{"held-by":"backup"},"deletionTimestamp":"2026-11-23T12:00:03Z"},"spec":{"finalizers":["example.com/hold","kubernetes"]},"status":{"phase":"Terminating"}}
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:03Z"
                        Δ status.phase "Active" -> "Terminating"
                        · metadata.resourceVersion "10" -> "12"
  +4.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller update finalize [200 rv 12] diff.evidence=inferred
                        Δ spec.finalizers[1] "kubernetes" -> null
