  +0.000s   4.000s  pods: shop ran [Pod aaaaaaaa-0001-4000-8000-000000000001]
                      @ +1.000s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T12:00:02.000000Z kelemetry.condition.written=2026-11-23T12:00:02.000000Z
                      @ +4.000s unknown writer kelemetry.resource_version.written=14 diff=status.phase "Pending" -> "Running" status.podIP null -> "10.0.0.1" verbose diff=metadata.resourceVersion "10" -> "14" kelemetry.changes=[{"path":"status.phase","op":"replace","old":"Pending","new":"Running"},{"path":"status.podIP","op":… kelemetry.diff.evidence=inferred
  +0.000s   0.004s    replicaset-controller: replicaset-controller create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"ran","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"10","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"c","image":"i"}]},"status":{"phase":"Pending"}}
  +1.000s   0.004s    scheduler: scheduler create binding [201] attribution=inferred diff.evidence=inferred
                        Δ spec.nodeName null -> "node-1"
                        Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T12:00:02Z","status":"True","type":"PodScheduled"}]

  +0.000s   4.000s  pods: shop waits [Pod aaaaaaaa-0001-4000-8000-000000000002]
                      @ +1.000s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T12:00:02.000000Z kelemetry.condition.written=2026-11-23T12:00:02.000000Z
  +0.000s   0.004s    replicaset-controller: replicaset-controller create [201 rv -> 20]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"waits","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"20","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"c","image":"i"}]},"status":{"phase":"Pending"}}
  +1.000s   0.004s    scheduler: scheduler create binding [201 rv -> 24 inferred] attribution=inferred diff.evidence=inferred
                        Δ spec.nodeName null -> "node-1"
                        Δ status.conditions null -> [{"type":"PodScheduled","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T12:00:02Z"}]
                        · metadata.resourceVersion "20" -> "24"
