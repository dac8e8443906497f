  +0.000s   1.004s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z
  +0.000s   0.004s    alice: alice update [200 rv 11 -> 12 inferred] truncated=true
  +1.000s   0.004s    alice: alice update [200 rv 12 -> 13] diff.base=unknown
