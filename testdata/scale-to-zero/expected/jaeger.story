  +0.000s   8.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":2}}
  +1.000s   0.004s    alice: alice update scale [200 rv 10] attribution=inferred diff.evidence=inferred
                        Δ spec.replicas 2 -> 0
  +2.000s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 11] attribution=inferred diff.evidence=inferred
                        Δ status null -> {"observedGeneration":2,"replicas":0}
                        · metadata.resourceVersion "10" -> "11"
  +3.000s   0.004s    bob: bob patch scale [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ spec.replicas 0 -> 3
  +4.000s   0.004s    bob: bob patch scale [200] attribution=inferred patch.type=merge
  +5.000s   0.004s    bob: bob patch scale [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ spec.replicas 3 -> 0
  +6.000s   0.004s    alice: alice patch scale [200 rv -> 15] diff.evidence=inferred
                        Δ spec.replicas 0 -> 1
                        · metadata.resourceVersion "11" -> "15"
  +7.000s   0.004s    alice: alice patch scale [200 rv -> 16] diff.evidence=inferred
                        Δ spec.replicas 1 -> 0
                        · metadata.resourceVersion "15" -> "16"
  +8.000s   0.004s    alice: alice update [200 rv 16 -> 17] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "16" -> "17"
