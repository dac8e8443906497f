  +0.000s   3.004s  configmaps: shop limits [ConfigMap aaaaaaaa-0002-4000-8000-000000000000] object.created_before=2026-11-23T11:00:00.000000Z
  +3.000s   0.004s    alice: alice update [200 rv -> 13]

  +0.000s   2.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T11:00:00.000000Z
  +0.000s   0.004s    alice: alice update [200 rv -> 10] diff.base=unknown
  +1.000s   0.004s    alice: alice update [200 rv -> 11]
  +2.000s   0.004s    alice: alice update [200 rv -> 12] diff.evidence=inferred diff.unseen_versions=1
                        Δ data.mode "slow" -> "fast"
                        · metadata.resourceVersion "10" -> "12"
