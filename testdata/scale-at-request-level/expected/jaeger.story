  +0.000s   2.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":2}}
  +1.000s   0.004s    horizontal-pod-autoscaler: system:serviceaccount:kube-system:horizontal-pod-autoscaler update scale [200 rv 10 -> 11 inferred] attribution=inferred diff.evidence=inferred
                        Δ spec.replicas 2 -> 5
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "12"
