  +0.000s   0.010s  configmaps: shop a [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:00:01.010000Z
  +0.000s   0.010s    alice: alice delete [200] attribution=inferred

+599.000s  60.010s  configmaps: shop a [ConfigMap] object.identity=inferred
+599.000s   0.010s    bob: bob create [201] attribution=inferred
+659.000s   0.010s    bob: bob update [200 rv 105] attribution=inferred

+599.000s   0.010s  configmaps: shop b [ConfigMap] object.identity=inferred
+599.000s   0.010s    bob: bob create [201] attribution=inferred
