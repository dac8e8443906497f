+175.000s   0.004s  configmaps: shop late [ConfigMap] object.identity=inferred
+175.000s   0.004s    bob: bob patch [200] attribution=inferred

  +0.000s  85.000s  configmaps: shop lost [ConfigMap aaaaaaaa-0002-4000-8000-000000000000] object.created_before=2026-11-28T11:00:00.000000Z object.deleted=2026-11-28T12:01:30.000000Z

  +0.000s 115.012s  configmaps: shop other [ConfigMap aaaaaaaa-0003-4000-8000-000000000000] object.created_before=2026-11-28T11:00:00.000000Z object.deleted=2026-11-28T12:02:00.004000Z
+115.000s   0.004s    alice: alice delete [200 rv -> 95 inferred] attribution=inferred diff.evidence=inferred
                        = {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"other","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"95","creationTimestamp":"2026-11-28T11:00:00Z"},"data":{"colour":"red"}}
                        · metadata.resourceVersion "12" -> "95"

  +0.000s  85.000s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-28T11:00:00.000000Z
  +0.000s   0.004s    alice: alice patch [200 rv -> 21 inferred] attribution=inferred diff.evidence=inferred
                        Δ data.colour "red" -> "blue"
                        · metadata.resourceVersion "10" -> "21"
 +55.000s   0.004s    bob: bob patch [200 rv -> 80 inferred] attribution=inferred diff.evidence=inferred
                        Δ data.colour "blue" -> "green"
                        · metadata.resourceVersion "21" -> "80"
