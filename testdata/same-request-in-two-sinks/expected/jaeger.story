  +0.000s   0.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:00.000000Z
  +0.000s   0.004s    alice: alice update [200 rv 10 -> 11] diff.base=unknown
