  +2.000s   0.000s  configmaps: shop settings-2 [ConfigMap aaaaaaaa-0002-4000-8000-000000000000] object.gone=true

  +3.000s  17.004s  configmaps: shop settings-3 [ConfigMap aaaaaaaa-0003-4000-8000-000000000000]

  +1.000s   8.000s  pods: shop web-1 [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.000000Z deletion.timestamp=2026-11-23T12:00:09.000000Z deletion.grace_seconds=0
                      @ +9.000s unknown writer kelemetry.resource_version.written=14 diff=metadata.deletionGracePeriodSeconds null -> 0 metadata.deletionTimestamp null -> "2026-11-23T12:00:0… verbose diff=metadata.resourceVersion "10" -> "14" kelemetry.changes=[{"path":"metadata.deletionGracePeriodSeconds","op":"add","new":0},{"path":"metadata.deletionTimesta…

  +9.000s   0.000s  pods: shop web-4 [Pod aaaaaaaa-0004-4000-8000-000000000000]

  +0.000s  20.004s  secrets: shop key [Secret] object.identity=inferred
  +0.000s   0.004s    alice: alice patch [200] attribution=inferred
 +20.000s   0.004s    alice: alice patch [200] attribution=inferred
