  +0.000s   0.000s  deployments: demo web [Deployment 00000000-0000-4000-8000-000000000001] object.created_before=2026-11-23T12:00:01.000000Z
  +0.000s   0.000s    replicasets: demo web-1 [ReplicaSet 00000000-0000-4000-8000-000000000002] object.created_before=2026-11-23T12:00:02.000000Z link.class=children link.evidence=exact
  +0.000s   0.000s      pods: demo web-1-a [Pod 00000000-0000-4000-8000-000000000003] object.created_before=2026-11-23T12:00:03.000000Z link.class=children link.evidence=exact
                          @ +0.000s Scheduled message=Successfully assigned demo/web-1-a to node-1 k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-1-a.18b000 k8s.event.uid=00000000-0000-4000-8000-000000000020
  +0.000s  54.000s      pods: demo web-1-b [Pod 00000000-0000-4000-8000-000000000004] object.created_before=2026-11-23T12:00:03.000000Z object.deleted=2026-11-23T12:01:00.000000Z link.class=children link.evidence=exact

  +0.000s   0.000s  gadgetry: demo w7 [Gizmo 00000000-0000-4000-8000-000000000007] object.created_before=2026-11-23T12:00:05.000000Z
                      @ +0.000s unknown writer kelemetry.resource_version.written=17 kelemetry.resource_version.evidence=etcd diff=spec.size 1 -> 2 verbose diff=metadata.resourceVersion "16" -> "17" kelemetry.changes=[{"path":"spec.size","op":"replace","old":1,"new":2}]

  +0.000s   0.000s  gadgetry: demo w9 [Gizmo 00000000-0000-4000-8000-000000000009] time.unknown=true
