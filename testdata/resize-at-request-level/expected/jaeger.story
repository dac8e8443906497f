  +0.000s   1.004s  pods: shop web-0 [Pod aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z
  +0.000s   0.004s    alice: alice patch resize [200 rv -> 11 inferred] attribution=inferred diff.evidence=inferred patch.type=strategic patch.evidence=inferred
                        Δ spec.containers[name=web].resources.requests.cpu "100m" -> "200m"
                        · metadata.resourceVersion "10" -> "11"
  +1.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "12"
