  +0.000s  29.000s  nodes: worker-1 [Node 00000000-0000-4000-8000-000000000004] object.created_before=2026-11-23T12:00:00.000000Z
                      @ +29.000s Node worker-1 message=Node worker-1 unremovable: cpu requested (62% of allocatable) is above the scale-down utilization th… kelemetry.log.source=cluster-autoscaler kelemetry.log.level=I

  +0.000s   3.010s  secrets: shop sh.helm.release.v1.web.v2 [Secret 00000000-0000-4000-8000-000000000008] object.created_before=2026-11-23T12:00:00.000000Z
                      @ -0.500s Helm web shop-1.4.2 deployed message=Upgrade complete kelemetry.log.source=helm helm.app_version=2.0.1 helm.chart=shop helm.chart_version=1.4.2 helm.revision=2 helm.status=deployed

  +0.000s   3.010s  deployments: shop web [Deployment 00000000-0000-4000-8000-000000000001]
                      @ +0.000s Adding resource result, status: 'Synced', phase: 'Running', message: 'deployment.apps/web created' kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=argocd/web argocd.phase=Sync argocd.sync=00002-kTwGd
                      @ +0.160s Event occurred message=Scaled up replica set web-5d4f8c7b9 to 1 kelemetry.log.source=controllers kelemetry.log.level=info reason=ScalingReplicaSet
  +0.000s   0.010s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"00000000-0000-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"},"spec":{"replicas":1}}
  +0.100s   2.910s    replicasets: shop web-5d4f8c7b9 [ReplicaSet 00000000-0000-4000-8000-000000000002] link.class=children link.evidence=exact
  +0.100s   0.010s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 11]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-5d4f8c7b9","namespace":"shop","uid":"00000000-0000-4000-8000-000000000002","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:00Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"00000000-0000-4000-8000-000000000001","controller":true}]},"spec":{"replicas":1}}
  +0.138s   0.013s      controllers: Finished syncing log.source=controllers log.level=info log.duration=0.0125s
  +0.200s   7.800s      pods: shop web-5d4f8c7b9-x2x4z [Pod 00000000-0000-4000-8000-000000000003] link.class=children link.evidence=exact
                          @ +0.250s Pod is unschedulable message=Pod shop/web-5d4f8c7b9-x2x4z is unschedulable kelemetry.log.source=cluster-autoscaler kelemetry.log.level=I
                          @ +0.500s RunPodSandbox kelemetry.log.source=containerd kelemetry.log.level=info
                          @ +2.250s StartContainer message=StartContainer for \"4be1f0a2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e\" returns succ… kelemetry.log.source=containerd kelemetry.log.level=info
                          @ +2.900s Observed pod startup duration kelemetry.log.source=kubelet kelemetry.log.level=info code.file=pod_startup_latency_tracker.go:104
                          @ +8.000s Error syncing pod, skipping message=failed to "StartContainer" for "web" kelemetry.log.source=kubelet kelemetry.log.level=error code.file=pod_workers.go:1301
  +0.200s   0.010s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 12]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5d4f8c7b9-x2x4z","namespace":"shop","uid":"00000000-0000-4000-8000-000000000003","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:00Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5d4f8c7b9","uid":"00000000-0000-4000-8000-000000000002","controller":true}]},"spec":{"nodeName":"worker-1","containers":[{…
  +3.000s   0.010s        kubelet: system:node:worker-1 patch status [200 rv -> 14]
                            Δ status null -> {"phase":"Running","podIP":"10.244.1.5","podIPs":[{"ip":"10.244.1.5"}],"containerStatuses":[{"name":"web","containerID":"containerd://4be1f0a2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e"}]}
                            · metadata.resourceVersion "12" -> "14"
  +3.750s   0.250s        ingress: GET /cart 200 log.source=ingress log.duration=0.25s

  +0.000s   7.000s  applications: argocd web [Application 00000000-0000-4000-8000-000000000005] object.created_before=2026-11-23T12:00:00.000000Z
                      @ -1.000s Initiated automated sync to '1f2e3d4' kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=web
                      @ +4.000s Updated health status: Progressing -> Healthy kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=argocd/web
                      @ +7.000s Watching resources: password=<redacted f0b056ec1175> kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=argocd/web
  +3.750s   1.250s    argocd: Reconciliation completed log.source=argocd log.level=info log.duration=1.25s

  +0.000s 602.700s  kustomizations: flux-system web [Kustomization 00000000-0000-4000-8000-000000000006] object.created_before=2026-11-23T12:00:00.000000Z
                      @ +1.500s server-side apply completed kelemetry.log.source=flux kelemetry.log.level=info flux.reconcile=a3b1c2d4
                      @ +602.700s Reconciler error message=kustomize build failed kelemetry.log.source=flux kelemetry.log.level=error flux.reconcile=a3b1c2d4
  +1.500s   1.200s    flux: Kustomization reconciled log.source=flux log.level=info log.duration=1.2s
