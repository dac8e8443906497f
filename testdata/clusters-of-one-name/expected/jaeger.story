+120.000s   0.004s  configmaps: shop of-aws [ConfigMap] object.identity=inferred
+120.000s   0.004s    alice: alice create [201] attribution=inferred

+180.000s   0.004s  configmaps: shop of-aws [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:03:00.004000Z
+180.000s   0.004s    bob: bob delete [200] attribution=inferred

+240.000s   0.004s  configmaps: shop of-aws-in-insights [ConfigMap] object.identity=inferred
+240.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   0.004s  configmaps: shop of-azure [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

 +60.000s   0.004s  configmaps: shop of-azure [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:01:00.004000Z
 +60.000s   0.004s    bob: bob delete [200] attribution=inferred

+300.100s   0.000s  configmaps: shop of-google [ConfigMap] object.identity=inferred
+300.100s   0.000s    alice@example.com: alice@example.com create [201] attribution=inferred time.evidence=inferred

+360.100s   0.000s  configmaps: shop of-google [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:06:00.100000Z
+360.100s   0.000s    bob@example.com: bob@example.com delete [200] attribution=inferred time.evidence=inferred

+420.000s   0.004s  configmaps: shop of-one [ConfigMap] object.identity=inferred
+420.000s   0.004s    carol: carol create [201] attribution=inferred
