  +0.000s   0.000s  deployments: demo web [Deployment 00000000-0000-4000-8000-000000000001] object.created_before=2026-11-23T12:00:01.000000Z
  +0.000s   0.000s    replicasets: demo web-1 [ReplicaSet 00000000-0000-4000-8000-000000000002] object.created_before=2026-11-23T12:00:02.000000Z link.class=children link.evidence=exact
  +0.000s   0.000s      pods: demo web-1-a [Pod 00000000-0000-4000-8000-000000000003] object.created_before=2026-11-23T12:00:03.000000Z link.class=children link.evidence=exact
                          @ +0.000s Scheduled message=Successfully assigned demo/web-1-a to node-1 k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-1-a.18b000 k8s.event.uid=00000000-0000-4000-8000-000000000020

  +0.000s   0.000s  gadgetry: demo w9 [Gizmo 00000000-0000-4000-8000-000000000009] time.unknown=true
