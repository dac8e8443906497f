  +0.000s   1.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z
  +0.000s   0.004s    shop-cd: shop-cd patch [200 rv -> 11 inferred] attribution=inferred field_manager=shop-cd diff.evidence=inferred patch.type=apply
                        Δ data.mode "slow" -> "fast"
                        Δ data.size "1" -> null
                        · metadata.resourceVersion "10" -> "11"
  +1.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "12"
