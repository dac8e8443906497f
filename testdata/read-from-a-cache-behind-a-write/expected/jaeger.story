  +0.000s  12.000s  configmaps: shop begins [ConfigMap 11111111-1111-4111-8111-111111111111] deletion.timestamp=2026-11-23T12:00:10.000000Z deletion.grace_seconds=0 deletion.finalizers=["x/f1"] deletion.blocked_by=["x/f1"]
  +0.000s   0.003s    alice: alice create [201 rv -> 100]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"begins","namespace":"shop","uid":"11111111-1111-4111-8111-111111111111","resourceVersion":"100","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["x/f1"]},"data":{"k":"1"}}
  +9.000s   0.003s    alice: alice deletecollection [200] diff.evidence=inferred
                        = {"apiVersion":"v1","data":{"k":"1"},"kind":"ConfigMap","metadata":{"creationTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":0,"deletionTimestamp":"2026-11-23T12:00:10Z","finalizers":["x/f1"],"name":"begins","namespace":"shop","resourceVersion":"100","uid":"11111111-1111-4111-8111-111111111111"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:10Z"

 +60.000s  19.003s  configmaps: stall patched [ConfigMap 22222222-2222-4222-8222-222222222222]
 +60.000s   0.003s    alice: alice create [201 rv -> 200]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"patched","namespace":"stall","uid":"22222222-2222-4222-8222-222222222222","resourceVersion":"200","creationTimestamp":"2026-11-23T12:01:01Z","finalizers":["x/f1"]},"data":{"k":"1"}}
 +69.000s   0.003s    bob: bob patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.k "1" -> "2"
 +79.000s   0.003s    dora: dora patch [200 rv -> 202] diff.evidence=inferred
                        Δ data.k "2" -> "3"
                        Δ metadata.finalizers ["x/f1"] -> null
                        · metadata.resourceVersion "200" -> "202"
