  +0.000s   4.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:05.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10 inferred] attribution=inferred
  +1.000s   0.004s    alice: alice update [200 rv 10]
  +4.000s   0.004s    alice: alice delete [200] attribution=inferred

  +5.000s   1.004s  configmaps: shop settings [ConfigMap] object.identity=inferred
  +5.000s   0.004s    alice: alice create [201] attribution=inferred
  +6.000s   0.004s    alice: alice patch [200] attribution=inferred
