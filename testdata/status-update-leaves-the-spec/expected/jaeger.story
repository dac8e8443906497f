  +0.000s   1.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z
  +0.000s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 10 -> 11 inferred] diff.evidence=inferred
                        Δ status.replicas 0 -> 2
                        · metadata.resourceVersion "10" -> "11"
  +1.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "12"
