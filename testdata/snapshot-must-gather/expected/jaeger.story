  +0.000s   0.000s  namespaces: shop [Namespace 77777777-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z

  +0.000s   0.000s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z
  +0.000s   0.000s    replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z link.class=children link.evidence=exact
  +0.000s   0.000s      pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z link.class=children link.evidence=exact
                          @ +0.000s Pulled message=Container image already present source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web-7d4b9c6f5d-x2x4z.187a1b2c3d4e5f60 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
