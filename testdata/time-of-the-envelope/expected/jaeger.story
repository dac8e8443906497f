  +0.800s   0.010s  configmaps: shop other [ConfigMap] object.identity=inferred
  +0.800s   0.010s    alice: alice create [201] attribution=inferred

  +0.000s   6.000s  configmaps: shop settings [ConfigMap] object.identity=inferred object.deleted=2026-11-23T11:50:06.200000Z
  +0.000s   0.000s    alice: alice create [201] attribution=inferred time.evidence=inferred
  +2.000s   0.000s    alice: alice update [200] attribution=inferred time.evidence=inferred
  +4.000s   0.000s    alice: alice update [200] attribution=inferred time.evidence=inferred
  +6.000s   0.000s    alice: alice delete [200] attribution=inferred time.evidence=inferred
