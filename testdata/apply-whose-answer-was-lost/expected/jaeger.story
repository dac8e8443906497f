  +0.000s   0.000s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.000s    alice: alice patch attribution=inferred unanswered=true
