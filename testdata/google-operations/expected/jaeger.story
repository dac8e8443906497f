  +0.000s 120.000s  configmaps: shop settings [ConfigMap] object.identity=inferred
  +0.000s   0.000s    alice@example.com: alice@example.com create [201] attribution=inferred time.evidence=inferred
+120.000s   0.000s    bob@example.com: bob@example.com patch [200] attribution=inferred time.evidence=inferred

 +60.000s 360.000s  pods: shop web-1 [Pod] object.identity=inferred
 +60.000s 300.000s    alice@example.com: alice@example.com create exec [201] attribution=inferred
+420.000s   0.000s    bob@example.com: bob@example.com create exec [201] attribution=inferred time.evidence=inferred
