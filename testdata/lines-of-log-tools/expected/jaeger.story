 +60.000s   0.004s  configmaps: shop by-compose [ConfigMap] object.identity=inferred
 +60.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   0.004s  configmaps: shop by-compose-with-times [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

+420.000s   0.004s  configmaps: shop by-filter-log-events [ConfigMap] object.identity=inferred
+420.000s   0.004s    alice: alice create [201] attribution=inferred

+360.000s   0.004s  configmaps: shop by-get-log-events [ConfigMap] object.identity=inferred
+360.000s   0.004s    alice: alice create [201] attribution=inferred

+480.000s   0.004s  configmaps: shop by-grep [ConfigMap] object.identity=inferred
+480.000s   0.004s    alice: alice create [201] attribution=inferred

+540.000s   0.004s  configmaps: shop by-grep-with-lines-around [ConfigMap] object.identity=inferred
+540.000s   0.004s    alice: alice create [201] attribution=inferred

+120.000s   0.004s  configmaps: shop by-kubetail [ConfigMap] object.identity=inferred
+120.000s   0.004s    alice: alice create [201] attribution=inferred

+180.000s   0.004s  configmaps: shop by-kubetail-with-containers [ConfigMap] object.identity=inferred
+180.000s   0.004s    alice: alice create [201] attribution=inferred

+300.000s   0.004s  configmaps: shop by-logcli [ConfigMap] object.identity=inferred
+300.000s   0.004s    alice: alice create [201] attribution=inferred

+240.000s   0.004s  configmaps: shop by-stern [ConfigMap] object.identity=inferred
+240.000s   0.004s    alice: alice create [201] attribution=inferred
