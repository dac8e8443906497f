  +0.000s   0.000s  configmaps: shop by-v1 [ConfigMap] object.identity=inferred
  +0.000s   0.000s    alice: alice create [201] attribution=inferred time.evidence=inferred

 +60.000s   0.000s  configmaps: shop by-v1-too [ConfigMap] object.identity=inferred
 +60.000s   0.000s    alice: alice create [201] attribution=inferred time.evidence=inferred

+119.900s   0.004s  configmaps: shop by-v2 [ConfigMap] object.identity=inferred
+119.900s   0.004s    alice: alice create [201] attribution=inferred
