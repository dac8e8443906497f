  +0.000s  16.004s  configmaps: shop contradicted [ConfigMap aaaaaaaa-0004-4000-8000-000000000000] object.created_before=2026-11-20T00:00:00.000000Z
 +16.000s   0.004s    alice: alice patch [200] attribution=inferred

  +0.000s  15.004s  configmaps: shop deleted [ConfigMap aaaaaaaa-0003-4000-8000-000000000000] object.created_before=2026-11-20T00:00:00.000000Z object.deleted=2026-11-23T12:00:25.004000Z
 +15.000s   0.004s    alice: alice delete [200]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"deleted","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"32","creationTimestamp":"2026-11-20T00:00:00Z"},"data":{"k":"v"}}

  +0.000s   0.004s  configmaps: shop patched [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-20T00:00:00.000000Z
  +0.000s   0.004s    alice: alice patch [200] attribution=inferred field_manager=helm diff.evidence=inferred patch.type=merge
                        Δ data.k "v" -> "patched"

  +0.000s  10.004s  configmaps: shop twice [ConfigMap aaaaaaaa-0002-4000-8000-000000000000] object.created_before=2026-11-20T00:00:00.000000Z
  +1.000s   0.004s    alice: alice patch [200] attribution=inferred field_manager=helm diff.evidence=inferred patch.type=merge
                        Δ data.z null -> "1"
 +10.000s   0.004s    alice: alice patch [200 rv -> 40] diff.evidence=inferred
                        Δ data.y null -> "1"
                        · metadata.resourceVersion "31" -> "40"
