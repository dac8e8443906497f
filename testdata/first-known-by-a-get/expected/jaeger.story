  +0.000s   1.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-22T08:00:00.000000Z
  +0.000s   0.004s    alice: alice patch [200 rv -> 11 inferred] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.mode "slow" -> "fast"
                        · metadata.resourceVersion "10" -> "11"
  +1.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "12"
